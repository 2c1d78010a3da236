import Contact from './Contact.astro';
import Fact from './Fact.astro';
import Heading2 from './Heading2.astro';
import Heading3 from './Heading3.astro';
import Link from './Link.astro';
import Paragraph from './Paragraph.astro';
import SiteOwner from './SiteOwner.astro';
import Term from './Term.astro';

/** What an MDX text may use, and how its Markdown is dressed. */
export const contentComponents = { Contact, Fact, SiteOwner, Term, h2: Heading2, h3: Heading3, a: Link, p: Paragraph };
