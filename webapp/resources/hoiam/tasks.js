/* Tasks of a plan by keyboard: arrows or j and k go from one to the next, Enter opens it, n begins a new one; in the form Ctrl+Enter
   saves and goes on, Escape goes back. What is pasted beside the fields is a table, and goes where tables are looked at. */
(function () {
  'use strict';
  var KEPT = 'pasted-tasks';
  var form = document.getElementById('act');
  var table = document.getElementById('tasks') || document.getElementById('no-tasks');
  var rows = document.getElementById('rows');

  function isTyping(target) {
    return /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) || target.isContentEditable;
  }

  function go(step) {
    var all = Array.from(document.querySelectorAll('.to-task'));
    var at = all.indexOf(document.activeElement);
    var next = all[Math.max(0, Math.min(all.length - 1, at < 0 ? 0 : at + step))];
    if (next) {
      next.focus();
      next.scrollIntoView({ block: 'nearest' });
    }
  }

  document.addEventListener('keydown', function (event) {
    var save = document.getElementById('act-save-next');
    if (form && save && event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      save.click();
    } else if (form && form.dataset.back && event.key === 'Escape') {
      document.getElementById('to-list').click();
    } else if (table && !isTyping(event.target) && !event.ctrlKey && !event.metaKey && !event.altKey) {
      if (event.key === 'ArrowDown' || event.key === 'j') {
        event.preventDefault();
        go(1);
      } else if (event.key === 'ArrowUp' || event.key === 'k') {
        event.preventDefault();
        go(-1);
      } else if (event.key === 'n' && document.getElementById('to-new')) {
        document.getElementById('to-new').click();
      }
    }
  });

  document.addEventListener('paste', function (event) {
    var text = (event.clipboardData || window.clipboardData).getData('text');
    if (table && document.getElementById('to-import') && !isTyping(event.target) && text.indexOf('\t') >= 0) {
      sessionStorage.setItem(KEPT, text);
      location.href = document.getElementById('to-import').href;
    }
  });

  if (rows && sessionStorage.getItem(KEPT) && !rows.value) {
    rows.value = sessionStorage.getItem(KEPT);
    sessionStorage.removeItem(KEPT);
    rows.focus();
  }
  if (form && form.dataset.back && !document.getElementById('error-summary')) {
    document.getElementById('title_vi').focus();
  }
})();
