// Reads pictures and makes copies of them, one after the other, for `press build`, which starts one of these for
// each processor. A message is a line of JSON; bytes that belong to it follow the line.
//
//   → {"ask":"measure","bytes":N} N bytes    ← {"answer":"measured",width,height,is_transparent,is_animated}
//   → {"ask":"make","copies":[{format,width}]} ← {"answer":"made","bytes":[N, …]} the copies' bytes, in their order
//
// Either may be answered by {"answer":"refused","why"}. What it is told by its one argument is in encoder.rs.
'use strict';

const fs = require('node:fs');

const settings = JSON.parse(process.argv[1]);
const IN = 0;
const OUT = 1;

function write(bytes) {
  for (let at = 0; at < bytes.length; ) at += fs.writeSync(OUT, bytes, at);
}

function answer(message) {
  write(Buffer.from(`${JSON.stringify(message)}\n`));
}

/** The bytes of standard input; null at its end. */
function read(count) {
  const bytes = Buffer.allocUnsafe(count);
  for (let at = 0; at < count; ) {
    const got = fs.readSync(IN, bytes, at, count - at);
    if (got === 0) return null;
    at += got;
  }
  return bytes;
}

function readLine() {
  const bytes = [];
  for (;;) {
    const byte = read(1);
    if (byte === null) return null;
    if (byte[0] === 10) return Buffer.from(bytes).toString();
    bytes.push(byte[0]);
  }
}

let sharp;
try {
  sharp = require('sharp');
} catch (error) {
  answer({ answer: 'refused', why: `node finds no sharp here (${error.code ?? error.message})` });
  process.exit();
}
// One picture at a time, on one processor.
sharp.concurrency(1);
sharp.cache(false);
// libvips knows many formats; the fewer of them strangers' bytes can reach, the better.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['Jpeg', 'Png', 'Webp', 'Heif', 'Nsgif'].map((format) => `VipsForeignLoad${format}Buffer`),
});

const open = (bytes) => sharp(bytes, { limitInputPixels: settings.most_pixels, failOn: 'error' });

let picture;

/** Whether a PNG moves, which its `acTL` before the first picture says: https://www.w3.org/TR/png-3/#acTL-chunk */
function moves(png) {
  for (let at = 8; at + 8 <= png.length; at += 12 + png.readUInt32BE(at)) {
    const type = png.toString('latin1', at + 4, at + 8);
    if (type === 'acTL' || type === 'IDAT') return type === 'acTL';
  }
  return false;
}

async function measure(bytes) {
  // Only the head is read, so the press can say how large it claims to be.
  const found = await sharp(bytes, { limitInputPixels: false }).metadata();
  // Browsers do not turn a WebP, whatever its metadata asks.
  const is_turned = found.format !== 'webp';
  const { width, height } = is_turned ? found.autoOrient : found;
  // sharp reads the first picture alone of a moving PNG.
  const is_animated = (found.pages ?? 1) > 1 || found.format === 'gif' || (found.format === 'png' && moves(bytes));
  const is_transparent =
    found.hasAlpha && width * height <= settings.most_pixels && !is_animated && !(await open(bytes).stats()).isOpaque;
  picture = { bytes, is_transparent, is_turned };
  answer({ answer: 'measured', width, height, is_transparent, is_animated });
}

/** The picture at a width: turned as browsers turn it, in sRGB, without metadata. */
async function scale(width) {
  let scaled = open(picture.bytes);
  if (picture.is_turned) scaled = scaled.autoOrient();
  scaled = scaled.resize({ width, withoutEnlargement: true }).toColourspace('srgb');
  if (!picture.is_transparent) scaled = scaled.removeAlpha();
  const { data, info } = await scaled.raw({ depth: 'uchar' }).toBuffer({ resolveWithObject: true });
  return () => sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } });
}

async function make(copies) {
  const made = [];
  let scaled;
  for (const { format, width } of copies) {
    // Copies of one width stand together.
    if (scaled?.width !== width) scaled = { width, open: await scale(width) };
    made.push(await scaled.open().toFormat(format, settings[format]).toBuffer());
  }
  answer({ answer: 'made', bytes: made.map((bytes) => bytes.length) });
  made.forEach(write);
}

async function run() {
  answer({ answer: 'ready' });
  for (let line = readLine(); line !== null; line = readLine()) {
    const message = JSON.parse(line);
    try {
      if (message.ask === 'measure') {
        const bytes = read(message.bytes);
        if (bytes === null) return;
        await measure(bytes);
      } else {
        await make(message.copies);
      }
    } catch (error) {
      answer({ answer: 'refused', why: String(error?.message ?? error).split('\n')[0].slice(0, 200) });
    }
  }
}

run();
