import { TONGUES } from '../../lib/present/tongue.ts';

/** What popup and cards are made of. An element or an attribute beside these came from the text of a page. */
const ELEMENTS = new Set(
  (
    'div span p h1 h2 h3 h4 b i q s small strong em mark sup br button a ul ol li dl dt dd table u caption thead tbody tfoot ' +
    'tr th td section header footer main nav aside details summary form fieldset legend label input output svg path ' +
    'circle rect g line use title figure figcaption bdi blockquote time code pre'
  ).split(' '),
);
const ATTRIBUTE =
  /^(?:class|lang|id|type|name|value|title|role|tabindex|for|scope|colspan|rowspan|open|hidden|disabled|checked|href|target|rel|translate|popover|style|dir|aria-[a-z]+|data-[a-z]+|datetime|viewbox|viewBox|d|fill|stroke|stroke-[a-z]+|width|height|cx|cy|r|x|y|x1|x2|y1|y2|transform|preserveAspectRatio|focusable|xmlns|vector-effect)$/;
/** Of the web, or a page of the extension: a page cannot name those, for its own addresses are made absolute. */
const SAFE = /^(?:https?:\/\/|[a-z]+\.html(?:[?#]|$)|#|$)/;

/** An element as data: its tag in lower case, and its attributes. */
export interface Outline {
  tag: string;
  attributes: [name: string, value: string][];
}

/** Stands alone: a test in a browser hands it over as text. */
export const outlineOf = (element: Element): Outline => ({
  tag: element.tagName.toLowerCase(),
  attributes: [...element.attributes].map(({ name, value }) => [name, value]),
});

export const foreignOf = (outlines: readonly Outline[]): string[] =>
  outlines.flatMap(({ tag, attributes }) => {
    if (!ELEMENTS.has(tag)) return [`<${tag}>`];
    return attributes.flatMap(([name, value]) => {
      if (!ATTRIBUTE.test(name)) return [`${tag}[${name}]`];
      if (name === 'href' && !SAFE.test(value)) return [`${tag}[href=${value}]`];
      if (name === 'lang' && ![...TONGUES, 'zh'].includes(value)) return [`${tag}[lang=${value}]`];
      return [];
    });
  });
