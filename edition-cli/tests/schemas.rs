//! The schemas in `docs/schemas` are those of the types.

use std::fs;
use std::path::Path;
use std::process::Command;

#[test]
fn the_committed_schemas_are_what_the_tool_writes() {
    let committed = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/schemas");
    let fresh = tempfile::tempdir().unwrap();
    let written = Command::new(env!("CARGO_BIN_EXE_edition"))
        .arg("schema")
        .arg(fresh.path())
        .status()
        .unwrap();
    assert!(written.success());
    for entry in fs::read_dir(fresh.path()).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap();
        let before = fs::read_to_string(committed.join(name)).unwrap_or_default();
        assert!(
            before == fs::read_to_string(&path).unwrap(),
            "docs/schemas/{} is out of date: cargo run -p edition-cli -- schema docs/schemas",
            name.display()
        );
    }
}
