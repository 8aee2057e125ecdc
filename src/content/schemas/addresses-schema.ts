import { z } from 'zod';

const address = () =>
  z.string().regex(/^\/(?:[^/\s?#]+\/)+$/, 'expected the address of a page such as `/concepts/yeast/`');

/** `addresses.yaml`: what has become of addresses that the Series no longer has. */
export const addressesSchema = z.strictObject({
  forwards: z
    .record(address(), address())
    .default({})
    .describe('From the address that was, to the one that took its place: `/concepts/old/: /concepts/new/`'),
});

/** Fields of `addresses.yaml`. */
export type AddressesFields = z.output<typeof addressesSchema>;
