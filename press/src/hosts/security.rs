//! The headers that every answer carries, errors included.
//!
//! What is an edition's own has a second policy.

/// The header of the content security policy.
pub const POLICY: &str = "Content-Security-Policy";

/// Name and value, for a site with this content security policy.
pub fn headers(policy: &str) -> [(&'static str, &str); 5] {
    [
        (POLICY, policy),
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "strict-origin-when-cross-origin"),
        (
            "Permissions-Policy",
            "geolocation=(), camera=(), microphone=(), payment=(), usb=()",
        ),
        ("Cross-Origin-Opener-Policy", "same-origin"),
    ]
}

/// The policy for the edition's own files, which is whole by itself, as some hosts send it in place of the site's, and others beside it.
/// An edition may bring pages, drawings and scripts: whoever opens one at its address must not have it run as the paper's own.
pub const POLICY_OF_DATA: &str = "default-src 'none'; img-src 'self' data:; media-src 'self'; base-uri 'none'; \
     form-action 'none'; frame-ancestors 'none'";

/// [`POLICY_OF_DATA`] beside the site's: both hold.
pub fn policy_of_data(policy: &str) -> String {
    format!("{policy}, {POLICY_OF_DATA}")
}

/// For a year, once seen, browsers ask for this host by https only
/// ([RFC 6797](https://www.rfc-editor.org/rfc/rfc6797)). Not `includeSubDomains`: a publisher may have others that
/// are not ready for it. May be sent over TLS only, and is ignored elsewhere.
pub const TRANSPORT: (&str, &str) = ("Strict-Transport-Security", "max-age=31536000");
