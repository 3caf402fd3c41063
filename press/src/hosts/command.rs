//! `press host`: the configuration of a server of one's own, for one site.

use std::str::FromStr;

use anyhow::{Context, Result, bail};

use super::{caddy, nginx, policy};
use crate::edition::Source;
use console::streams;
use sapbao::edition::origin::Origin;

/// A server program.
#[derive(Clone, Copy, Debug, clap::ValueEnum)]
pub enum Server {
    Nginx,
    Caddy,
}

/// Which site, and where it lies.
pub struct Place {
    /// The site's host name.
    pub name: String,
    /// The folder on the server, absolute.
    pub root: String,
}

/// A host name as an argument.
#[derive(Clone, Debug)]
pub struct Name(String);

impl FromStr for Name {
    type Err = anyhow::Error;

    fn from_str(text: &str) -> Result<Self> {
        let origin = Origin::parse(&format!("https://{text}"))
            .with_context(|| format!("`{text}` is not a host name, as bao.example is"))?;
        let name = origin.to_string().replacen("https://", "", 1);
        if name.contains(':') {
            bail!("a host name without its port, please: the server listens on 80 and 443");
        }
        Ok(Self(name))
    }
}

/// An absolute path on the server as an argument. Needs not exist here.
#[derive(Clone, Debug)]
pub struct Root(String);

impl FromStr for Root {
    type Err = anyhow::Error;

    fn from_str(text: &str) -> Result<Self> {
        if !text.starts_with('/') {
            bail!("name the folder from the server's root, as /var/www/bao");
        }
        // What the configurations would take for something else, even in quotes.
        if text.contains(|letter: char| letter.is_control() || "\"\\${}`".contains(letter)) {
            bail!(
                "a folder with quotes, braces, `$` or `\\` in its name cannot be written down; choose another"
            );
        }
        let root = text.trim_end_matches('/');
        if root.is_empty() {
            bail!("that is the whole machine; name the folder that holds the site");
        }
        Ok(Self(root.to_owned()))
    }
}

/// Prints the configuration.
pub fn run(server: Server, edition: &Source, name: Name, root: Root) -> Result<()> {
    let policy = policy::content_security_policy(edition, &edition.read_front_door()?)?;
    let place = Place {
        name: name.0,
        root: root.0,
    };
    let text = match server {
        Server::Nginx => nginx::document(&place, &policy),
        Server::Caddy => caddy::document(&place, &policy),
    };
    streams::to_output(text).context("the configuration could not be handed out whole")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_site_has_a_name_without_port_or_path() {
        assert_eq!(
            "Báo.example".parse::<Name>().unwrap().0,
            "xn--bo-mia.example"
        );
        for text in [
            "",
            "bao.example:8080",
            "bao.example/tin",
            "a b",
            "a;b",
            "*.example",
        ] {
            assert!(text.parse::<Name>().is_err(), "{text}");
        }
    }

    #[test]
    fn a_folder_that_could_write_configuration_is_refused() {
        assert_eq!("/var/www/bao/".parse::<Root>().unwrap().0, "/var/www/bao");
        assert_eq!("/srv/báo mới".parse::<Root>().unwrap().0, "/srv/báo mới");
        for text in [
            "",
            "dist",
            "/",
            "/a\"; return 200 \"",
            "/a$b",
            "/a\nb",
            "/{b}",
            "/a\\b",
        ] {
            assert!(text.parse::<Root>().is_err(), "{text}");
        }
    }
}
