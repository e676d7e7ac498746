/* Reads a table from a file into the box where it could be pasted. The file itself is not sent: what is in the box is. */
(function () {
  'use strict';
  var part = document.getElementById('table-file');
  var MOST = 1024 * 1024;

  /* As spreadsheets save: UTF-8, or UTF-16 with a mark at the beginning. Anything else would turn names into other names. */
  function decode(bytes) {
    var isWide = bytes.length > 1 && bytes[0] === 0xFF && bytes[1] === 0xFE;
    return new TextDecoder(isWide ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes);
  }

  if (!part || !window.TextDecoder) {
    return;
  }
  var chooser = part.querySelector('input');
  var said = document.getElementById('file-said');

  function say(key) {
    said.textContent = part.dataset[key].replace('@', chooser.files[0].name);
  }

  chooser.addEventListener('change', function () {
    var file = chooser.files[0];
    if (!file) {
      return;
    }
    if (file.size > MOST) {
      say('long');
      return;
    }
    file.arrayBuffer().then(function (content) {
      var field = document.getElementById(part.dataset.into);
      field.value = decode(new Uint8Array(content));
      field.dispatchEvent(new Event('input', { bubbles: true }));
      say('taken');
    }).catch(function () { say('coded'); });
  });
  part.hidden = false;
})();
