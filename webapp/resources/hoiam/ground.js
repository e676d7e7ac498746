/* What the maps of the portal share: outlines of communes as the server packs them, and files that are loaded when they are needed. */
(function () {
  'use strict';

  /* From steps of a hundred thousandth of a degree, east before north, to corners. */
  function ring(steps) {
    var corners = [];
    var east = 0;
    var north = 0;
    for (var i = 0; i < steps.length; i += 2) {
      east += steps[i];
      north += steps[i + 1];
      corners.push([north / 1e5, east / 1e5]);
    }
    return corners;
  }

  function json(address) {
    return fetch(address).then(function (answer) {
      if (!answer.ok) {
        throw new Error(answer.status);
      }
      return answer.json();
    });
  }

  window.ground = {
    json: json,

    /* The rings of all communes by their codes. */
    communes: function (address) {
      return json(address).then(function (all) {
        Object.keys(all).forEach(function (code) { all[code] = all[code].map(ring); });
        return all;
      });
    },

    load: function (tag, attributes) {
      return new Promise(function (done, failed) {
        var element = Object.assign(document.createElement(tag), attributes);
        element.onload = done;
        element.onerror = function () {
          element.remove();
          failed(new Error(tag));
        };
        document.head.appendChild(element);
      });
    },

    /* The picture of the ground where the operator has one, with whose it is. */
    tiles: function (map, url, whose) {
      if (!url) {
        return;
      }
      var credit = document.createElement('span');
      credit.textContent = whose;
      L.tileLayer(url, { maxZoom: 18, attribution: credit.innerHTML }).addTo(map);
      map.getContainer().classList.add('map-tiled');
      L.control.attribution({ prefix: false }).addTo(map);
    }
  };
}());
