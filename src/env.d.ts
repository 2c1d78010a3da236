declare namespace App {
  /** What the components of one page tell each other while it is built. */
  interface Locals {
    /** The icons that this page has drawn. */
    icons?: Set<string>;
    /** The hard words that this page explains at its end. */
    words?: import('./catalogue/hard-words.ts').PageWords;
  }
}
