/** The path of the program. */
declare module "relay-compiler" {
  const program: string;
  export default program;
}
