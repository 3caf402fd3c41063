//! `press serve`: a preview that answers as the hosts do.
//!
//! What stands in the site's `_headers` and `_redirects` is applied, so that a policy which breaks a page
//! breaks it here first; which paths are pages is [`crate::hosts::paths`]'s to say, as for every host. Both are read at each request: a site that is pressed anew is served anew.

mod answer;
mod range;
pub mod rules;

use std::io;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Context, Result, anyhow, bail};
use axum::Router;
use axum::extract::{Request, State};
use tokio::net::TcpListener;
use tokio::runtime::Runtime;

use console::streams;

/// Serves until it is stopped.
pub fn run(site: &Path, address: SocketAddr) -> Result<()> {
    if !site.join("index.html").is_file() {
        bail!(
            "{} is not a site: it has no index.html. Write one with `press build` or `make dist`",
            site.display()
        );
    }
    let root = site.canonicalize().with_context(|| {
        format!(
            "{} cannot be read; see to it that the folders around it may be",
            site.display()
        )
    })?;
    let root: Arc<PathBuf> = Arc::new(root);
    let runtime = Runtime::new().context(
        "the server has no threads to answer with: the system allows no more of them; end other programs, or raise the limit",
    )?;
    runtime.block_on(async {
        let listener = TcpListener::bind(address)
            .await
            .map_err(|error| why_not(&error, address))?;
        let at = shown(listener.local_addr()?);
        // It is served, whoever hears of it.
        let _ = streams::to_output(format!("{} is served at {at}\n", site.display()));
        let router = Router::new().fallback(answer_request).with_state(root);
        axum::serve(listener, router)
            .await
            .context("the server stopped")
    })
}

async fn answer_request(State(root): State<Arc<PathBuf>>, request: Request) -> answer::Answer {
    answer::to(&root, request).await
}

fn why_not(error: &io::Error, address: SocketAddr) -> anyhow::Error {
    match error.kind() {
        io::ErrorKind::AddrInUse => anyhow!(
            "port {} is taken by another program; stop that one, or choose another port with --port (make: PORT=…)",
            address.port()
        ),
        io::ErrorKind::PermissionDenied => {
            anyhow!(
                "port {} needs more rights; choose one above 1023 with --port (make: PORT=…)",
                address.port()
            )
        }
        _ => anyhow!("{address} cannot be listened on: {error}"),
    }
}

/// The address as one types it.
fn shown(address: SocketAddr) -> String {
    if address.ip().is_loopback() {
        format!("http://localhost:{}", address.port())
    } else {
        format!("http://{address}")
    }
}
