//! An origin that may stand in a response header.

use std::fmt;
use url::{Host, Url};

/// Scheme, host and port of an HTTP server, in the one spelling that a Content-Security-Policy takes.
///
/// Only characters that cannot end a directive or a header are let in: a URL's host may legally hold
/// `;` or `,`, and either would let an edition's author write policy.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Origin(String);

/// Why something gives no [`Origin`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoOrigin(String);

impl fmt::Display for NoOrigin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for NoOrigin {}

impl Origin {
    /// The origin of an absolute http(s) URL.
    ///
    /// # Errors
    /// When it has none, or one that must not stand in a header.
    pub fn of(url: &Url) -> Result<Self, NoOrigin> {
        let refused = |why: String| Err(NoOrigin(why));
        if !matches!(url.scheme(), "http" | "https") {
            return refused(format!("{url} is not an http or https address"));
        }
        if !url.username().is_empty() || url.password().is_some() {
            return refused(
                "an address with a user name or password in it would be published with the site"
                    .to_owned(),
            );
        }
        let host = match url.host() {
            Some(Host::Domain(name)) if is_host_name(name) => name.to_owned(),
            Some(Host::Ipv4(address)) => address.to_string(),
            Some(Host::Ipv6(_)) => {
                return refused(format!(
                    "{url} names its host by an IPv6 address, which a Content-Security-Policy cannot hold; \
                     use a host name"
                ));
            }
            _ => {
                return refused(format!(
                    "{url} has no host name of letters, digits, dots and hyphens"
                ));
            }
        };
        let port = url.port().map(|port| format!(":{port}"));
        Ok(Self(format!(
            "{}://{host}{}",
            url.scheme(),
            port.unwrap_or_default()
        )))
    }

    /// As it is written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Reads an origin that is written as one: nothing may follow the host and port but a `/`.
    ///
    /// # Errors
    /// When it is none, or more than one.
    pub fn parse(text: &str) -> Result<Self, NoOrigin> {
        let url = Url::parse(text)
            .map_err(|error| NoOrigin(format!("`{text}` is not an origin: {error}")))?;
        let origin = Self::of(&url)?;
        if url.path() != "/" || url.query().is_some() || url.fragment().is_some() {
            return Err(NoOrigin(format!(
                "`{text}` is more than an origin; write `{origin}`"
            )));
        }
        Ok(origin)
    }
}

fn is_host_name(name: &str) -> bool {
    !name.is_empty()
        && name
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_'))
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(url: &str) -> Result<String, NoOrigin> {
        let url = Url::parse(url).map_err(|error| NoOrigin(error.to_string()))?;
        Origin::of(&url).map(|origin| origin.to_string())
    }

    #[test]
    fn a_url_gives_its_scheme_host_and_port() {
        assert_eq!(
            of("https://Tin.Example/a?b").unwrap(),
            "https://tin.example"
        );
        assert_eq!(
            of("http://localhost:9000/").unwrap(),
            "http://localhost:9000"
        );
        assert_eq!(of("https://10.0.0.1:443").unwrap(), "https://10.0.0.1");
        assert_eq!(
            of("https://làng.example").unwrap(),
            "https://xn--lng-9ka.example"
        );
    }

    #[test]
    fn nothing_that_could_write_policy_gets_through() {
        for url in [
            "https://a;script-src.example",
            "https://a,b.example",
            "https://*.example",
            "https://'unsafe-inline'",
            "https://user:secret@a.example",
            "javascript:alert(1)",
            "data:text/plain,a",
            "https://[::1]:8080/",
        ] {
            assert!(of(url).is_err(), "{url}");
        }
        assert!(Origin::parse("https://a.example\r\nSet-Cookie: a=b").is_err());
        assert!(Origin::parse("https://a.example 'unsafe-inline'").is_err());
    }

    #[test]
    fn an_origin_with_a_path_is_refused_with_the_right_spelling() {
        let error = Origin::parse("https://a.example/feeds").unwrap_err();
        assert!(
            error.to_string().contains("write `https://a.example`"),
            "{error}"
        );
        assert!(Origin::parse("https://a.example/").is_ok());
    }
}
