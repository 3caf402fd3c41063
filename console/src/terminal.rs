//! Text of an edition on its way to a terminal, to which some letters are orders: to clear it, to go back over a line, to change
//! its title. Whoever wrote an edition gives none.

/// What may have been written by others, as one line.
pub fn line(text: &str) -> String {
    let shown = |letter: char| {
        if letter.is_control() {
            '\u{fffd}'
        } else {
            letter
        }
    };
    text.chars().map(shown).collect()
}

/// What this program says in lines of its own, with what others wrote in it.
pub fn lines(text: &str) -> String {
    let lines: Vec<_> = text.split('\n').map(line).collect();
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_others_wrote_steers_a_terminal() {
        assert_eq!(
            line("a\u{1b}[2Jb\n\u{9b}c\r"),
            "a\u{fffd}[2Jb\u{fffd}\u{fffd}c\u{fffd}"
        );
        assert_eq!(lines("Làng\n\u{1b}]0;nghề\n"), "Làng\n\u{fffd}]0;nghề\n");
    }
}
