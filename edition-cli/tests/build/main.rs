//! `edition build` as its users run it: a source folder made for the test, the program, the edition.

#[allow(dead_code)] // each test uses its part of it
#[path = "../sample/mod.rs"]
mod sample;

mod documents;
mod fields;
mod lasting;
mod lists;
mod pictures;
mod refusals;
