/* Lets an official mark words and paragraphs of a document as they will look. What is sent is the same field as without this
   script; the server keeps what it knows of it and drops the rest. */
(function () {
  'use strict';
  var field = document.getElementById('body');
  var page = document.getElementById('rich');
  var tools = document.getElementById('rich-tools');
  if (!field || !page || !tools) {
    return;
  }
  var BLOCKS = { P: 'p', DIV: 'p', LI: 'li', UL: 'ul', OL: 'ol', BLOCKQUOTE: 'p', H1: 'p', H2: 'p', H3: 'p', H4: 'p', TR: 'p' };
  var WORDS = { B: 'b', STRONG: 'b', I: 'i', EM: 'i', U: 'u' };
  var SIDES = { l: 'left', c: 'center', r: 'right' };

  function side(from) {
    return SIDES[from.className] || from.style.textAlign || from.getAttribute('align');
  }

  /* Takes over what is known, as fresh elements: nothing that was typed or pasted comes into the page as it is. */
  function copy(from, into) {
    Array.from(from.childNodes).forEach(function (node) {
      if (node.nodeType === Node.TEXT_NODE) {
        into.appendChild(document.createTextNode(node.data));
      } else if (node.nodeType === Node.ELEMENT_NODE && node.tagName === 'BR') {
        into.appendChild(document.createElement('br'));
      } else if (node.nodeType === Node.ELEMENT_NODE && !/^(SCRIPT|STYLE|TEMPLATE|TITLE)$/.test(node.tagName)) {
        var known = BLOCKS[node.tagName] || WORDS[node.tagName];
        var made = known ? into.appendChild(document.createElement(known)) : into;
        if (known === 'p' && side(node)) {
          made.style.textAlign = side(node);
        }
        copy(node, made);
      }
    });
  }

  function read(text, into) {
    if (/^\s*<(p|ul|ol|div|li|h[1-4]|b|strong|i|em|u|span)\b/i.test(text)) {
      copy(new DOMParser().parseFromString(text, 'text/html').body, into);
      Array.from(into.childNodes).forEach(function (node) {
        if (node.nodeType === Node.TEXT_NODE && !node.data.trim()) {
          node.remove();
        }
      });
    } else {
      text.split(/\n+/).forEach(function (line) {
        var paragraph = into.appendChild(document.createElement('p'));
        paragraph.appendChild(line.trim() ? document.createTextNode(line) : document.createElement('br'));
      });
    }
  }

  function write() {
    field.value = page.innerHTML;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }

  read(field.value, page);
  page.contentEditable = field.readOnly ? 'false' : 'true';
  document.execCommand('defaultParagraphSeparator', false, 'p');
  ['aria-describedby', 'aria-invalid'].forEach(function (name) {
    if (field.hasAttribute(name)) {
      page.setAttribute(name, field.getAttribute(name));
    }
  });
  page.hidden = false;
  tools.hidden = field.readOnly;
  field.hidden = true;
  page.addEventListener('input', write);
  // A link in the list of mistakes, and the label, lead to the field.
  field.addEventListener('focus', function () { page.focus(); });
  window.addEventListener('hashchange', function () {
    if (location.hash === '#body') {
      page.focus();
    }
  });
  var label = document.querySelector('label[for=body]');
  if (label) {
    label.addEventListener('click', function () { page.focus(); });
  }

  page.addEventListener('paste', function (event) {
    event.preventDefault();
    var html = event.clipboardData.getData('text/html');
    var plain = document.createElement('div');
    if (html) {
      copy(new DOMParser().parseFromString(html, 'text/html').body, plain);
    } else {
      read(event.clipboardData.getData('text/plain'), plain);
    }
    document.execCommand('insertHTML', false, plain.innerHTML);
  });

  tools.addEventListener('mousedown', function (event) {
    // The words that are marked stay marked.
    event.preventDefault();
  });
  tools.addEventListener('click', function (event) {
    var button = event.target.closest('button');
    if (button) {
      page.focus();
      document.execCommand('styleWithCSS', false, false);
      document.execCommand(button.dataset.mark, false, null);
      write();
    }
  });
  document.addEventListener('selectionchange', function () {
    if (page.contains(document.activeElement)) {
      tools.querySelectorAll('[data-mark=bold], [data-mark=italic], [data-mark=underline]').forEach(function (button) {
        button.setAttribute('aria-pressed', String(document.queryCommandState(button.dataset.mark)));
      });
    }
  });
})();
