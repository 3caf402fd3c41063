//! The content security policy: what a page may load, run and talk to.

use anyhow::{Result, bail};

use crate::edition::{FrontDoor, Source};
use sapbao::edition::origin::Origin;

/// Netlify and nginx take more; Cloudflare takes 2,000 characters in a line of `_headers`.
const LONGEST: usize = 1950;

/// The policy for a site of this edition. Holds no `"`, `\` or `$`, so every configuration can quote it.
pub fn content_security_policy(edition: &Source, front_door: &FrontDoor) -> Result<String> {
    let mut connect = vec!["'self'".to_owned()];
    if let Source::Url(url) = edition {
        connect.push(Origin::of(url)?.to_string());
    }
    for origin in &front_door.origins {
        let origin = origin.to_string();
        if !connect.contains(&origin) {
            connect.push(origin);
        }
    }
    let policy = [
        "default-src 'none'",
        "script-src 'self' 'wasm-unsafe-eval'",
        "style-src 'self'",
        "font-src 'self'",
        "img-src 'self' data: https: http:",
        "media-src 'self' https: http:",
        &format!("connect-src {}", connect.join(" ")),
        "manifest-src 'self'",
        "worker-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
        // The app's one policy: hands an article's HTML to an inert document, which it then walks.
        "trusted-types sapbao-inert",
    ]
    .join("; ");
    if policy.len() > LONGEST {
        bail!(
            "site.json names {} origins, too many for the characters that hosts take in one header; \
             serve the lists from fewer",
            front_door.origins.len()
        );
    }
    Ok(policy)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn policy(edition: &str, origins: &[String]) -> Result<String> {
        let front_door = FrontDoor {
            name: "Báo".to_owned(),
            tagline: String::new(),
            language: "vi".to_owned(),
            home: None,
            origins: origins
                .iter()
                .map(|origin| Origin::parse(origin).unwrap())
                .collect(),
        };
        content_security_policy(&edition.parse().unwrap(), &front_door)
    }

    #[test]
    fn a_folder_edition_connects_to_its_own_site_only() {
        let policy = policy("demo", &[]).unwrap();
        assert!(policy.starts_with("default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; "));
        assert!(policy.contains("; connect-src 'self'; "), "{policy}");
        assert!(policy.ends_with("require-trusted-types-for 'script'; trusted-types sapbao-inert"));
        assert!(!policy.contains("unsafe-inline"), "{policy}");
        assert!(!policy.contains(['"', '\\', '$', '\n']), "{policy}");
    }

    #[test]
    fn a_url_edition_connects_to_its_backend_and_to_what_it_names() {
        let named = ["https://b.example", "https://w.example"].map(str::to_owned);
        let policy = policy("https://b.example/x/", &named).unwrap();
        assert!(
            policy.contains("; connect-src 'self' https://b.example https://w.example; "),
            "{policy}"
        );
    }

    #[test]
    fn more_origins_than_a_header_holds_are_refused() {
        let many: Vec<_> = (0..120)
            .map(|n| format!("https://feeds-{n}.example"))
            .collect();
        let refusal = policy("demo", &many).unwrap_err();
        assert!(refusal.to_string().contains("120 origins"), "{refusal}");
    }
}
