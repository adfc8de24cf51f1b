/** The header our clients send, which another site's page cannot: it has to ask first. */
export const CSRF_HEADER = "x-backchannel";
