import helmet from 'helmet';

/** Tells browsers to make of an answer nothing but data. A page of ours states its own policy in place of this one. */
export const securityHeaders = () =>
  helmet({
    contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } },
    // Other hosts of a person's domain are not ours to speak for.
    strictTransportSecurity: { includeSubDomains: false },
  });
