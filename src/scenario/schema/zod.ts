import * as z from 'zod/mini';

// Compiled checks need `new Function`, which the page's content policy forbids; even trying is reported as a breach.
z.config({ jitless: true });

export { z };
