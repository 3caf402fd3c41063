//! `press`: from the built app and an edition to a static site.
//!
//! `build` writes the site, `serve` previews it as a host would answer, `host` prints what a server of one's own
//! needs for it, `weigh` holds the app to its budget. What the app itself looks like is the app's business; what an edition says is the edition's.

#![deny(clippy::print_stdout, clippy::print_stderr)] // They panic: see `streams`.

mod build;
mod edition;
mod hosts;
mod interrupt;
mod serve;
mod watch;
mod weigh;

use std::net::IpAddr;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use console::{streams, terminal};
use mimalloc::MiMalloc;

/// The system's own keeps what one thread lets go of from the others: of 10,000 articles a run held 400 MB, of which 120
/// were of use to nobody.
#[global_allocator]
static MEMORY: MiMalloc = MiMalloc;

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
    ///
    /// What did not change since the former site in the same place is kept from it. One document that
    /// cannot be read does not stop a run: it is left out, and named at the end with the reason.
    ///
    /// Exit codes: 0, the site is written; 1, it is not, and the former one is as it was, or where the error
    /// says that it is; 2, the site is written, but something was left out of it.
    #[command(max_term_width = 100)]
    Build(build::Order),
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

/// The site is written, but something was left out of it.
const INCOMPLETE: u8 = 2;

fn main() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(usage) => {
            // The library's own exit code would say that a site was written.
            let _ = usage.print();
            return if usage.use_stderr() {
                ExitCode::FAILURE
            } else {
                ExitCode::SUCCESS
            };
        }
    };
    let whole = |()| build::Verdict::Whole;
    let outcome = match cli.command {
        Command::Build(order) if order.watch => watch::run(&order).map(whole),
        Command::Build(order) => {
            interrupt::listen();
            build::run(&order)
        }
        Command::Serve { site, port, host } => serve::run(&site, (host, port).into()).map(whole),
        Command::Host {
            server,
            edition,
            name,
            root,
        } => hosts::command::run(server, &edition, name, root).map(whole),
        Command::Weigh { app, budgets } => weigh::run(&app, &budgets).map(whole),
    };
    match outcome {
        Ok(build::Verdict::Whole) => ExitCode::SUCCESS,
        Ok(build::Verdict::Incomplete) => ExitCode::from(INCOMPLETE),
        Err(error) => {
            complain(&error);
            ExitCode::FAILURE
        }
    }
}

/// Says what went wrong, and because of what.
fn complain(error: &anyhow::Error) {
    let said = |error: &dyn std::fmt::Display| terminal::lines(&error.to_string());
    streams::to_errors(format!("press: {}\n", said(error)));
    for cause in error.chain().skip(1) {
        streams::to_errors(format!("  because: {}\n", said(&cause)));
    }
}
