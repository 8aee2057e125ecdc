/** The version of the build to which this worker belongs; written in when the site is built. */
declare const BUILD_VERSION: string;

export const ownVersion = BUILD_VERSION;
