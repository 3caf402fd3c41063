//! `press`: from the built app and an edition to a static site.
//!
//! `build` writes the site, `serve` previews it as a host would answer, `host` prints what a server of one's own
//! needs for it, `weigh` holds the app to its budget. What the app itself looks like is the app's business; what an edition says is the edition's.

mod build;
mod edition;
mod hosts;
mod origin;
mod serve;
mod weigh;

use std::net::IpAddr;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Turns the built app and an edition into a static site.
#[derive(Parser)]
#[command(name = "press", version, arg_required_else_help = true)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Write a complete static site, ready for any CDN.
    Build {
        /// The folder that `trunk build --release` wrote.
        #[arg(long, value_name = "FOLDER")]
        app: PathBuf,
        /// A folder, whose files are copied below /data/, or the http(s) URL of a backend, which the
        /// site then reads across origins.
        #[arg(long, value_name = "FOLDER|URL")]
        edition: edition::Source,
        /// Where the site goes. Replaced whole, and only when the new site is complete.
        #[arg(long, value_name = "FOLDER")]
        out: PathBuf,
        /// A folder that keeps pictures' copies for later runs, also into another place. It may be deleted at any time.
        #[arg(long, value_name = "FOLDER")]
        cache: Option<PathBuf>,
    },
    /// Preview a site that `build` wrote: its _headers, _redirects and compressed copies are applied.
    Serve {
        /// The site's folder.
        site: PathBuf,
        /// 0 takes any free port; the one that was taken is printed.
        #[arg(long, default_value_t = 8080)]
        port: u16,
        /// 0.0.0.0 lets other devices in, such as a phone on the same network.
        #[arg(long, default_value = "127.0.0.1")]
        host: IpAddr,
    },
    /// Print what a server of your own needs to serve the site, to be kept where the server looks for it.
    Host {
        server: hosts::command::Server,
        /// The edition that the site is built of: which other servers it names is part of the policy.
        #[arg(long, value_name = "FOLDER|URL")]
        edition: edition::Source,
        /// The site's host name, such as bao.example.
        #[arg(long, value_name = "HOST")]
        name: hosts::command::Name,
        /// The folder on the server that the site's files lie in, such as /var/www/bao.
        #[arg(long, value_name = "FOLDER")]
        root: hosts::command::Root,
    },
    /// Compare the app's size with its budget; exit code 1 when it is over.
    Weigh {
        /// The built app or a whole site (its data is not counted).
        app: PathBuf,
        /// The file with the limits.
        #[arg(long, value_name = "FILE", default_value = "budgets.toml")]
        budgets: PathBuf,
    },
}

fn main() -> ExitCode {
    let outcome = match Cli::parse().command {
        Command::Build {
            app,
            edition,
            out,
            cache,
        } => build::run(&app, &edition, &out, cache.as_deref()),
        Command::Serve { site, port, host } => serve::run(&site, (host, port).into()),
        Command::Host {
            server,
            edition,
            name,
            root,
        } => hosts::command::run(server, &edition, name, root),
        Command::Weigh { app, budgets } => weigh::run(&app, &budgets),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("press: {error}");
            for cause in error.chain().skip(1) {
                eprintln!("  because: {cause}");
            }
            ExitCode::FAILURE
        }
    }
}
