// A browser that is too old for the policy to allow it wasm: to the page it looks as if modules could not be compiled.
import type { Page } from '@playwright/test';

/** Takes wasm from the pages that are opened from now on. */
export async function forbidWasm(page: Page) {
  await page.addInitScript(() => {
    CSS.supports = () => false;
    const refuse = () => {
      throw new WebAssembly.CompileError('Wasm code generation disallowed by embedder');
    };
    Object.assign(WebAssembly, {
      Module: refuse,
      compile: async () => refuse(),
      instantiate: async () => refuse(),
      instantiateStreaming: async () => refuse(),
    });
  });
}
