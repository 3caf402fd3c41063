//! `_headers` and `_redirects` as the hosts read them.
//!
//! A path in a rule may hold one `*`, which stands for anything, `/` included. A line that
//! is not understood is skipped, as it is there.

/// The rules of a `_headers` file.
pub struct Headers(Vec<(Pattern, Vec<(String, String)>)>);

impl Headers {
    /// Reads the file's text.
    pub fn parse(text: &str) -> Self {
        let mut rules: Vec<(Pattern, Vec<(String, String)>)> = Vec::new();
        for line in text.lines() {
            let content = line.trim();
            if content.is_empty() || content.starts_with('#') {
                continue;
            }
            if content.starts_with('/') && !line.starts_with([' ', '\t']) {
                rules.push((Pattern::new(content), Vec::new()));
            } else if let (Some((name, value)), Some((_, headers))) =
                (content.split_once(':'), rules.last_mut())
            {
                headers.push((name.trim().to_ascii_lowercase(), value.trim().to_owned()));
            }
        }
        Self(rules)
    }

    /// The headers that all matching rules give a path. Values of one header are joined with a comma.
    pub fn for_path(&self, path: &str) -> Vec<(String, String)> {
        let mut headers: Vec<(String, String)> = Vec::new();
        let matching = self
            .0
            .iter()
            .filter(|(pattern, _)| pattern.matches(path).is_some());
        for (name, value) in matching.flat_map(|(_, headers)| headers) {
            match headers.iter_mut().find(|(known, _)| known == name) {
                Some((_, joined)) => {
                    joined.push_str(", ");
                    joined.push_str(value);
                }
                None => headers.push((name.clone(), value.clone())),
            }
        }
        headers
    }
}

/// The rules of a `_redirects` file.
pub struct Redirects(Vec<Redirect>);

struct Redirect {
    from: Pattern,
    to: String,
    status: u16,
}

/// Where a path that is no file leads.
#[derive(Debug, PartialEq)]
pub enum Target {
    /// The file at this path is shown, with this status; the address stays.
    Show { path: String, status: u16 },
    /// The browser is sent there.
    Send { location: String, status: u16 },
}

impl Redirects {
    /// Reads the file's text.
    pub fn parse(text: &str) -> Self {
        let rule = |line: &str| {
            let mut parts = line.split_whitespace();
            let (from, to) = (parts.next()?, parts.next()?);
            if !from.starts_with('/') {
                return None;
            }
            let status = parts
                .next()
                .map_or(Some(301), |status| status.parse().ok())?;
            Some(Redirect {
                from: Pattern::new(from),
                to: to.to_owned(),
                status,
            })
        };
        Self(text.lines().filter_map(rule).collect())
    }

    /// The first rule that matches.
    pub fn for_path(&self, path: &str) -> Option<Target> {
        self.0.iter().find_map(|rule| {
            let splat = rule.from.matches(path)?;
            let to = rule.to.replace(":splat", splat);
            let status = rule.status;
            Some(match status {
                300..=399 => Target::Send {
                    location: to,
                    status,
                },
                _ => Target::Show { path: to, status },
            })
        })
    }
}

/// A rule's path.
struct Pattern {
    before: String,
    after: Option<String>,
}

impl Pattern {
    fn new(text: &str) -> Self {
        match text.split_once('*') {
            Some((before, after)) => Self {
                before: before.to_owned(),
                after: Some(after.to_owned()),
            },
            None => Self {
                before: text.to_owned(),
                after: None,
            },
        }
    }

    /// What the `*` stands for, if the path matches.
    fn matches<'a>(&self, path: &'a str) -> Option<&'a str> {
        match &self.after {
            None => (path == self.before).then_some(""),
            Some(after) => path
                .strip_prefix(self.before.as_str())?
                .strip_suffix(after.as_str()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_gets_the_headers_of_every_rule_that_matches() {
        let headers = Headers::parse(
            "# note\n/*\n  X-One: a: b\n/data/*\n  Cache-Control: no-cache\n/*.html\n  X-One: c\n",
        );
        let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        assert_eq!(headers.for_path("/"), [pair("x-one", "a: b")]);
        assert_eq!(
            headers.for_path("/data/a/b.json"),
            [pair("x-one", "a: b"), pair("cache-control", "no-cache")]
        );
        assert_eq!(headers.for_path("/bai-1.html"), [pair("x-one", "a: b, c")]);
    }

    #[test]
    fn the_first_redirect_that_matches_counts() {
        let redirects = Redirects::parse(
            "/cu/* /moi/:splat 301\n/data/* /404.html 404\n/x /y\nnot a rule\n/* /index.html 200\n",
        );
        let show = |path: &str, status| {
            Some(Target::Show {
                path: path.to_owned(),
                status,
            })
        };
        let send = |location: &str, status| {
            Some(Target::Send {
                location: location.to_owned(),
                status,
            })
        };
        assert_eq!(redirects.for_path("/cu/a/b"), send("/moi/a/b", 301));
        assert_eq!(redirects.for_path("/data/a.json"), show("/404.html", 404));
        assert_eq!(redirects.for_path("/x"), send("/y", 301));
        assert_eq!(
            redirects.for_path("/chuyen-muc/ocop"),
            show("/index.html", 200)
        );
        assert_eq!(Redirects::parse("").for_path("/"), None);
    }
}
