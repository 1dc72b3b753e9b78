import { describe, expect, it } from 'vitest';
import { sanitisedHtml } from '../../../../src/local/tenant/teams/sanitised-html';

describe('sanitised HTML', () => {
  it.each([
    ['keeps plain elements and entities', '<p>Tea &amp; <b>cake</b></p>', '<p>Tea &amp; <b>cake</b></p>'],
    ['drops a script with its text', 'a<script>if (a < b) x()</script>b', 'ab'],
    ['drops a script that is never closed', 'a<script>x()', 'a'],
    ['drops a comment', 'a<!-- <b> -->b', 'ab'],
    ['drops an element it does not know and keeps its text', '<custom onclick="x">hello</custom>', 'hello'],
    ['drops a picture', '<img src=x onerror=x()>', ''],
    ['drops a script address', '<a href="javascript:x()">go</a>', '<a>go</a>'],
    ['drops a script address hidden in entities', '<a href="&#106;avascript:x()">go</a>', '<a>go</a>'],
    [
      'keeps a web address',
      "<a href='https://a.example/?a=1&amp;b' onclick=x>go</a>",
      '<a href="https://a.example/?a=1&amp;b">go</a>',
    ],
    [
      'lets no quote out of an address',
      `<a href='https://a.example/"onclick="x()'>go</a>`,
      '<a href="https://a.example/&quot;onclick=&quot;x()">go</a>',
    ],
    ['writes stray brackets as text', 'a < b > c', 'a &lt; b &gt; c'],
    ['makes no tag of the parts of one', '<scr<script></script>ipt>alert(1)</script>', 'alert(1)'],
  ])('%s', (_, source, clean) => {
    expect(sanitisedHtml(source)).toBe(clean);
  });
});
