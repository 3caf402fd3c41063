//! The headers that every answer carries, errors included.

/// Name and value, for a site with this content security policy.
pub fn headers(policy: &str) -> [(&'static str, &str); 5] {
    [
        ("Content-Security-Policy", policy),
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "strict-origin-when-cross-origin"),
        (
            "Permissions-Policy",
            "geolocation=(), camera=(), microphone=(), payment=(), usb=()",
        ),
        ("Cross-Origin-Opener-Policy", "same-origin"),
    ]
}

/// For a year, once seen, browsers ask for this host by https only
/// ([RFC 6797](https://www.rfc-editor.org/rfc/rfc6797)). Not `includeSubDomains`: a publisher may have others that
/// are not ready for it. May be sent over TLS only, and is ignored elsewhere.
pub const TRANSPORT: (&str, &str) = ("Strict-Transport-Security", "max-age=31536000");
