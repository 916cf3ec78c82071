/**
 * Starts understand.ts with Node.js's cache of compiled code, which halves the time to the first answer. JavaScript
 * itself, so that with everything in the cache nothing of Node.js's TypeScript support has to be loaded.
 */
import { enableCompileCache } from 'node:module';

enableCompileCache();
await import('./understand.ts');
