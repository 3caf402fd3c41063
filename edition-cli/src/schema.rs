//! `edition schema`: the contract's JSON Schemas as files.

use std::fs;
use std::path::Path;

use crate::wire::schemas;

/// Writes the schemas into a folder, and says so in a line.
pub fn write(folder: &Path) -> Result<String, String> {
    let told =
        |path: &Path, error| format!("{}: {error}. Name a folder to write to.", path.display());
    fs::create_dir_all(folder).map_err(|error| told(folder, error))?;
    let schemas = schemas();
    for schema in &schemas {
        let path = folder.join(schema.file);
        fs::write(&path, format!("{:#}\n", schema.json)).map_err(|error| told(&path, error))?;
    }
    Ok(format!("{}: {} schemas", folder.display(), schemas.len()))
}
