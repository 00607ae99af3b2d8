import * as z from 'zod/mini';

// The content security policy of extension pages forbids eval; zod would probe for it and be reported.
z.config({ jitless: true });

export { z };
