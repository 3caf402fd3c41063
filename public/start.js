// Starts the app: fetches the glue and the wasm that this script's own element names, and runs them.
// A module of its own because the site's policy forbids inline scripts.

const TEXTS = {
  vi: { failed: "Không tải được ứng dụng.", reload: "Tải lại trang" },
  en: { failed: "The app could not be loaded.", reload: "Reload the page" },
};

const LONGEST_WAIT_MS = 5000;

// A page that was pressed can be read: what is seen first goes first over a slow line. Who begins to
// use it before that is over wants the app now.
if (!document.getElementById("shell")) {
  await new Promise((go) => {
    if (document.readyState === "complete") return go();
    for (const sign of ["load", "pointerdown", "keydown"]) addEventListener(sign, go, { once: true });
    // A picture that hangs holds nothing up.
    setTimeout(go, LONGEST_WAIT_MS);
  });
}

try {
  const { js, wasm } = document.querySelector("script[data-wasm]").dataset;
  const { default: init } = await import(js);
  // The app takes a pressed page over, and the shell away when it has something to show in its place.
  await init({ module_or_path: wasm });
} catch (error) {
  console.error(error);
  document.dispatchEvent(new Event("sapbao:failed"));
  showFailure();
}

// Instead of the shell; beside the page, where one was prerendered and can still be read.
function showFailure() {
  const texts = TEXTS[document.documentElement.lang.split("-")[0]] ?? TEXTS.vi;
  const link = document.createElement("a");
  link.href = location.href;
  link.textContent = texts.reload;
  // A link to the page's own fragment would only scroll.
  link.addEventListener("click", (event) => {
    event.preventDefault();
    location.reload();
  });
  const message = document.createElement("p");
  message.className = "start-failed";
  message.setAttribute("role", "alert");
  message.append(texts.failed, " ", link);
  document.getElementById("shell")?.remove();
  document.body.prepend(message);
}
