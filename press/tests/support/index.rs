//! The app's `index.html` as trunk makes it of the repository's.

/// The page, its script, its wasm and its stylesheet named as trunk names them.
pub fn built_index() -> String {
    let trunk: toml::Value = toml::from_str(include_str!("../../../Trunk.toml")).unwrap();
    let pattern = |name: &str| {
        let pattern = trunk["build"][name].as_str().unwrap();
        let pattern = pattern.replace("{base}", "/");
        let pattern = pattern.replace("{js}", "sapbao-0123456789abcdef.js");
        pattern.replace("{wasm}", "sapbao-0123456789abcdef_bg.wasm")
    };
    let own = include_str!("../../../index.html");
    let lines = own.lines().map(|line| match line {
        line if !line.starts_with("<link data-trunk ") => line.to_owned(),
        line if line.contains(" rel=\"rust\"") => pattern("pattern_script"),
        line if line.contains(" rel=\"css\"") => {
            r#"<link rel="stylesheet" href="/main-0123456789abcdef.css"/>"#.to_owned()
        }
        // What is only copied.
        _ => String::new(),
    });
    let preload = pattern("pattern_preload");
    let page = lines.collect::<Vec<_>>().join("\n");
    page.replace("</head>", &format!("{preload}</head>"))
}
