// What a script adds; every page works without it.
(function () {
  "use strict";
  var print = document.getElementById("print");
  if (print) {
    print.hidden = false;
    print.addEventListener("click", function () { window.print(); });
  }
  // The receipt's QR code carries the code behind the #: it is taken out of the address line and posted, never sent in a path.
  var code = document.getElementById("code");
  var digits = window.location.hash.replace(/[^0-9]/g, "");
  if (code && digits.length === 20) {
    window.history.replaceState(null, "", window.location.pathname);
    code.value = digits;
    document.getElementById("look").click();
  }
  // The secret word of a link that sets a password stands behind the # too: it is taken out of the address line, and posted.
  var proof = document.querySelector("#set #proof");
  if (proof && window.location.hash.length > 20) {
    proof.value = window.location.hash.slice(1);
    window.history.replaceState(null, "", window.location.pathname);
  }
  // Going back may fetch the form anew: what is sent again from this place in the history is still the same petition.
  var key = document.getElementById("key");
  if (key && window.history.state && window.history.state.key) {
    key.value = window.history.state.key;
    key.dataset.again = "true";
  } else if (key) {
    window.history.replaceState({ key: key.value }, "");
  }
  // Who has to leave a page in a hurry leaves it out of the history too.
  var exit = document.querySelector("a[data-leave]");
  if (exit) {
    exit.addEventListener("click", function (event) {
      event.preventDefault();
      window.location.replace(exit.href);
    });
  }
  var summary = document.getElementById("error-summary");
  if (summary) {
    summary.focus();
  }
}());
