import { bundleApp } from '../../esbuild.preset.js';

await bundleApp(import.meta.url);
