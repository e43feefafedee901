import fc from 'fast-check';

// A run tells the same every day; `FC_SEED=$RANDOM npm test` looks somewhere new.
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20_261_120) });
