//! Pictures to press, drawn by sharp, and what it finds in the copies.

use std::io::Write as _;
use std::path::Path;
use std::process::Command;

use flate2::Crc;
use flate2::write::ZlibEncoder;

/// Runs a script that ends with a value, and returns what it is.
fn sharp(script: &str, file: &Path) -> String {
    let script = format!(
        "const sharp = require('sharp'), file = process.argv[1];
         const plain = (width, height, background, channels = 3) =>
           sharp({{create: {{width, height, channels, background}}}});
         const noisy = (width, height) => {{
           const pixels = Buffer.alloc(width * height * 3);
           for (let at = 0; at < pixels.length; at++) {{
             const [x, y] = [(at / 3 | 0) % width, at / 3 / width | 0];
             pixels[at] = 128 + 60 * Math.sin(x / 17 + at % 3) + 40 * Math.cos(y / 11) + (x * 31 + y * 17) % 13;
           }}
           return sharp(pixels, {{raw: {{width, height, channels: 3}}}});
         }};
         (async () => {{ {script} }})().then((value) => console.log(value ?? ''), (error) => {{
           console.error(error); process.exit(1); }})"
    );
    let output = Command::new("node")
        .args(["-e", &script, "--"])
        .arg(file)
        .output()
        .expect("node");
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{errors}\n`npm ci` installs sharp");
    String::from_utf8(output.stdout).unwrap().trim().to_owned()
}

/// A JPEG with enough in it that copies are worth it.
pub fn photo(file: &Path, width: u32, height: u32) {
    let script = format!("await noisy({width}, {height}).jpeg({{quality: 95}}).toFile(file)");
    sharp(&script, file);
}

/// A JPEG that lies on its side, red at its left end and blue at the right, and says by whom and where it was taken.
pub fn turned_photo(file: &Path, width: u32, height: u32) {
    let script = format!(
        "const right = await plain({width} / 2, {height}, 'blue').png().toBuffer();
         await plain({width}, {height}, 'red').composite([{{input: right, left: {width} / 2, top: 0}}])
           .withExif({{IFD0: {{Copyright: 'Somebody'}}, IFD3: {{GPSLatitudeRef: 'N', GPSLatitude: '10/1 46/1 0/1'}}}})
           .withMetadata({{orientation: 6}}).jpeg({{quality: 100}}).toFile(file)"
    );
    sharp(&script, file);
}

/// A WebP that asks to be turned, which browsers do not do.
pub fn turned_webp(file: &Path, width: u32, height: u32) {
    let script = format!(
        "await noisy({width}, {height}).withMetadata({{orientation: 6}}).webp({{quality: 95}}).toFile(file)"
    );
    sharp(&script, file);
}

pub fn transparent_png(file: &Path, width: u32, height: u32) {
    let script = format!(
        "const seal = await noisy({width}, {height}).png().toBuffer();
         await sharp(seal).ensureAlpha(0.5).png().toFile(file)"
    );
    sharp(&script, file);
}

/// Two frames.
pub fn moving_gif(file: &Path, width: u32, height: u32) {
    let script = format!(
        "const frames = ['red', 'blue'].map((color) => plain({width}, {height}, color).png().toBuffer());
         await sharp(await Promise.all(frames), {{join: {{animated: true}}}}).gif().toFile(file)"
    );
    sharp(&script, file);
}

/// A PNG that says that it moves.
pub fn moving_png(file: &Path, width: u32, height: u32) {
    /// Where the second chunk begins: behind the signature and the header.
    const SECOND: usize = 8 + 25;
    sharp(
        &format!("await plain({width}, {height}, 'red').png().toFile(file)"),
        file,
    );
    let mut png = std::fs::read(file).unwrap();
    // One frame, for ever; before it a text with the name of another chunk in it.
    let chunks = [
        chunk(b"tEXt", b"Comment\0IDAT"),
        chunk(b"acTL", &[0, 0, 0, 1, 0, 0, 0, 0]),
    ];
    png.splice(SECOND..SECOND, chunks.concat());
    std::fs::write(file, png).unwrap();
}

fn chunk(kind: &[u8], data: &[u8]) -> Vec<u8> {
    let mut crc = Crc::new();
    crc.update(kind);
    crc.update(data);
    let length = u32::try_from(data.len()).unwrap();
    let sum = crc.sum().to_be_bytes();
    [&length.to_be_bytes(), kind, data, &sum].concat()
}

/// A PNG that is small and says that it is huge.
pub fn bomb(file: &Path, width: u32, height: u32) {
    let mut png = b"\x89PNG\r\n\x1a\n".to_vec();
    let mut header = [width.to_be_bytes(), height.to_be_bytes()].concat();
    header.extend([8, 2, 0, 0, 0]);
    png.extend(chunk(b"IHDR", &header));
    let mut pixels = ZlibEncoder::new(Vec::new(), flate2::Compression::best());
    pixels.write_all(&[0; 10_000]).unwrap();
    png.extend(chunk(b"IDAT", &pixels.finish().unwrap()));
    png.extend(chunk(b"IEND", b""));
    std::fs::write(file, png).unwrap();
}

/// The colour in a picture's upper left and lower right corner, as its pixels stand in the file.
pub fn corners(file: &Path) -> [&'static str; 2] {
    let script = "const {data, info} = await sharp(file).raw().toBuffer({resolveWithObject: true});
        const name = (at) => data[at] > 200 && data[at + 2] < 60 ? 'red' : data[at] < 60 && data[at + 2] > 200 ? 'blue' : '';
        return name(0) + ' ' + name(data.length - info.channels)";
    let found = sharp(script, file);
    let colours = ["red", "blue"];
    let mut corners = found.split(' ').map(|name| {
        colours
            .into_iter()
            .find(|colour| *colour == name)
            .unwrap_or("other")
    });
    [corners.next().unwrap(), corners.next().unwrap()]
}

/// Which kinds of metadata are in a file.
pub fn metadata(file: &Path) -> String {
    let script = "const found = await sharp(file).metadata();
        return ['exif', 'icc', 'iptc', 'xmp', 'orientation'].filter((kind) => found[kind]).join(' ')";
    sharp(script, file)
}
