// Adding and removing items, and making dashboards.
(function (window, document) {
  'use strict';

  const rest = document.querySelector('meta[name="ajs-context-path"]').content + '/rest/host/1/dashboards';
  const own = rest + '/' + document.getElementById('dashboard').dataset.id + '/items';

  async function send(method, address, body) {
    const answer = await window.fetch(address, {
      method, headers: {'Content-Type': 'application/json'}, body: body && JSON.stringify(body)});
    const told = answer.status === 204 ? {} : await answer.json();
    if (!answer.ok) {
      throw new Error([...told.errorMessages, ...Object.values(told.errors)].join(' '));
    }
    return told;
  }

  function tell(problem) {
    window.AJS.flag({type: 'error', title: problem.message});
  }

  function onSubmit(id, work) {
    const form = document.getElementById(id);
    if (form) {
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        work(form.elements).catch(tell);
      });
    }
  }

  onSubmit('dashboard-add', async (fields) => {
    await send('POST', own, {module: fields.module.value, column: Number(fields.column.value)});
    window.location.reload();
  });

  onSubmit('dashboard-new', async (fields) => {
    const made = await send('POST', rest, {
      name: fields.name.value, layout: Number(fields.layout.value), shared: fields.shared.value});
    window.location.search = '?selectPageId=' + made.id;
  });

  document.querySelectorAll('.host-item-remove').forEach((button) => {
    button.addEventListener('click', async () => {
      try {
        await send('DELETE', own + '/' + button.closest('.dashboard-item').dataset.id);
        window.location.reload();
      } catch (problem) {
        tell(problem);
      }
    });
  });
})(window, document);
