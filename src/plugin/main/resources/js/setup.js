define('rice/setup', ['wrm/context-path', 'rice/dom', 'rice/rest'], (contextPath, dom, rest) => {
  'use strict';

  const { element, replace } = dom;

  const state = (field) => {
    if (field.ambiguous.length > 0) {
      return AJS.I18n.getText('rice.setup.state.ambiguous') + ': ' + field.ambiguous.join(', ');
    }
    if (field.inUse) {
      return AJS.I18n.getText('rice.setup.state.inuse');
    }
    return field.id === null ? AJS.I18n.getText('rice.setup.state.missing') : AJS.I18n.getText('rice.setup.state.exists');
  };

  const table = (setup) => element('table', { class: 'aui' },
    element('thead', {}, element('tr', {},
      element('th', { scope: 'col' }, AJS.I18n.getText('rice.setup.column.field')),
      element('th', { scope: 'col' }, AJS.I18n.getText('rice.setup.column.id')),
      element('th', { scope: 'col' }, AJS.I18n.getText('rice.setup.column.state')))),
    element('tbody', {}, ...Object.entries(setup.fields).map(([key, field]) =>
      element('tr', { 'data-field': key },
        element('td', {}, field.name), element('td', {}, field.id || '\u2013'), element('td', {}, state(field))))));

  /** The page: the server's answer is shown as it is; nothing is decided here. */
  const page = (root) => {
    const fields = element('section', { class: 'rice-setup-fields' });
    const screens = element('section', { class: 'rice-setup-screens' });
    const status = element('div', { role: 'status', class: 'rice-setup-status' });

    const say = (kind, text) => replace(status,
      element('div', { class: 'aui-message aui-message-' + kind }, element('p', {}, text)));
    const fail = (problem) => say('error', rest.sentence(problem));

    /** A button that starts one request and takes no second click until that is over. */
    const action = (text, work) => {
      const button = element('button', {
        class: 'aui-button aui-button-primary',
        type: 'button',
        onclick: () => {
          button.disabled = true;
          work().catch(fail).then(() => { button.disabled = false; });
        },
      }, text);
      return button;
    };

    const create = () => rest.post('setup', {}).then((setup) => {
      show(setup);
      say('success', AJS.I18n.getText('rice.setup.created'));
    });

    const names = (setup) => Object.values(setup.fields).reduce((byId, field) => Object.assign(byId, { [field.id]: field.name }), {});

    const additions = (setup) => setup.screens.length === 0
      ? element('p', {}, AJS.I18n.getText('rice.setup.screens.nothing'))
      : element('ul', {}, ...setup.screens.map((addition) =>
        element('li', {}, addition.hasTab
          ? AJS.I18n.getText('rice.setup.screens.missing', names(setup)[addition.fieldId], addition.screen)
          : AJS.I18n.getText('rice.setup.screens.notab', names(setup)[addition.fieldId], addition.screen))));

    const screensOf = (key) => rest.get('setup?projectKey=' + encodeURIComponent(key));

    const add = (key, plan) => rest.post('setup', { projectKey: key }).then(() => screensOf(key)).then((setup) => {
      showPlan(key, plan, setup);
      say('success', AJS.I18n.getText('rice.setup.screens.added'));
    });

    /** Answers may overtake each other: that of a project no longer chosen is not shown. */
    const showPlan = (key, plan, setup) => {
      if (plan.dataset.project === key) {
        replace(plan, additions(setup), setup.screens.some((addition) => addition.hasTab)
          ? action(AJS.I18n.getText('rice.setup.screens.add'), () => add(key, plan)) : null);
      }
    };

    /** What comes next for a project. */
    const settingsOf = (key) => element('a', { class: 'aui-button', href: contextPath() + '/plugins/servlet/rice/settings?project=' + encodeURIComponent(key) },
      AJS.I18n.getText('rice.set.open', key));

    const choose = (key, plan, next) => {
      plan.dataset.project = key;
      replace(plan);
      replace(next, key === '' ? null : settingsOf(key));
      if (key !== '') {
        screensOf(key).then((setup) => showPlan(key, plan, setup)).catch((problem) => {
          if (plan.dataset.project === key) {
            fail(problem);
          }
        });
      }
    };

    const showScreens = (setup) => {
      const plan = element('div', { class: 'rice-setup-plan' });
      const next = element('p', { class: 'rice-setup-next' });
      const select = element('select', { id: 'rice-setup-project', class: 'select', onchange: (event) => choose(event.target.value, plan, next) },
        element('option', { value: '' }, '\u2013'),
        ...setup.projects.map((project) => element('option', { value: project.key }, project.name + ' (' + project.key + ')')));
      replace(screens,
        element('h2', {}, AJS.I18n.getText('rice.setup.screens')),
        element('p', {}, AJS.I18n.getText('rice.setup.screens.intro')),
        element('p', {}, AJS.I18n.getText('rice.setup.screens.shared')),
        element('form', { class: 'aui top-label' }, element('div', { class: 'field-group' },
          element('label', { for: 'rice-setup-project' }, AJS.I18n.getText('rice.setup.project')), select)),
        plan, next);
    };

    const show = (setup) => {
      replace(fields,
        element('h2', {}, AJS.I18n.getText('rice.setup.fields')),
        table(setup),
        setup.ready
          ? element('p', { class: 'rice-setup-ready' }, AJS.I18n.getText('rice.setup.ready'))
          : element('p', {}, action(AJS.I18n.getText('rice.setup.create'), create)));
      if (setup.ready) {
        showScreens(setup);
      }
    };

    replace(root, status, fields, screens);
    root.setAttribute('aria-busy', 'true');
    return rest.get('setup').then(show, fail).then(() => root.removeAttribute('aria-busy'));
  };

  return { page };
});

require(['rice/setup'], (setup) => {
  'use strict';

  AJS.toInit(() => document.querySelectorAll('.rice-setup').forEach(setup.page));
});
