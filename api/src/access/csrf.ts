/** The header our clients send. A page of another site cannot send it without a CORS preflight. */
export const CSRF_HEADER = "x-backchannel";
