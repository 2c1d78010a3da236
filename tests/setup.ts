import fc from 'fast-check';

// On a build machine the same cases every time; elsewhere new ones, so that chance can find what we did not think of.
if (process.env['CI'] !== undefined) fc.configureGlobal({ seed: 20_261_125 });
