import { parentPort, workerData } from 'node:worker_threads';
import { writeDocx, type DocxOrder } from './write-docx.js';

// Runs on a thread of its own (`asDocx`), so it imports nothing but what it writes with.
parentPort?.postMessage(await writeDocx(workerData as DocxOrder));
