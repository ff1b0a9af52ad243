define('rice/setup', ['wrm/context-path', 'rice/dom', 'rice/rest', 'rice/administration'], (contextPath, dom, rest, administration) => {
  'use strict';

  const { element, replace } = dom;

  const NEW = 'new';

  const NAMES = {
    reach: AJS.I18n.getText('rice.factor.reach'),
    impact: AJS.I18n.getText('rice.factor.impact'),
    confidence: AJS.I18n.getText('rice.factor.confidence'),
    effort: AJS.I18n.getText('rice.factor.effort'),
    score: AJS.I18n.getText('rice.setup.score'),
  };

  const state = (field) => {
    if (field.ambiguous.length > 0) {
      return AJS.I18n.getText('rice.setup.state.ambiguous') + ': ' + field.ambiguous.join(', ');
    }
    if (field.inUse) {
      return AJS.I18n.getText('rice.setup.state.inuse');
    }
    return field.id === null ? AJS.I18n.getText('rice.setup.state.missing') : AJS.I18n.getText('rice.setup.state.exists');
  };

  const named = ({ id, name }) => AJS.I18n.getText('rice.setup.option', name, id);

  const heading = (text) => element('th', { scope: 'col' }, text);

  /** What the server would use is chosen; where it cannot tell, a person has to. */
  const picker = (setup, key, field) => {
    const open = field.ambiguous.length > 0;
    const chosen = field.id || (open ? '' : NEW);
    return element('select', { class: 'select', 'data-wish': key, 'aria-label': AJS.I18n.getText('rice.setup.choose', NAMES[key]) },
      open ? element('option', { value: '' }, AJS.I18n.getText('rice.setup.open')) : null,
      element('option', { value: NEW, selected: chosen === NEW }, AJS.I18n.getText('rice.setup.new')),
      ...setup.numberFields.map((offer) => element('option', { value: offer.id, selected: offer.id === chosen }, named(offer))));
  };

  const used = (field) => field.id === null ? '\u2013' : named(field);

  const table = (setup, choosing) => element('table', { class: 'aui' },
    element('thead', {}, element('tr', {},
      heading(AJS.I18n.getText('rice.setup.column.field')),
      heading(AJS.I18n.getText('rice.setup.column.use')),
      heading(AJS.I18n.getText('rice.setup.column.state')))),
    element('tbody', {}, ...Object.entries(setup.fields).map(([key, field]) =>
      element('tr', { 'data-field': key },
        element('td', {}, NAMES[key]),
        element('td', {}, choosing ? picker(setup, key, field) : used(field)),
        element('td', {}, state(field))))));

  const wishes = (node) => Array.from(node.querySelectorAll('[data-wish]')).filter((select) => select.value !== '')
    .reduce((all, select) => Object.assign(all, { [select.dataset.wish]: select.value }), {});

  /** The page: the server's answer is shown as it is; nothing is decided here. */
  const page = (root) => {
    const fields = element('section', { class: 'rice-setup-fields' });
    const screens = element('section', { class: 'rice-setup-screens' });
    const status = element('div', { role: 'status', class: 'rice-setup-status' });

    const say = (kind, text) => replace(status,
      element('div', { class: 'aui-message aui-message-' + kind }, element('p', {}, text)));
    const fail = (problem) => say('error', administration.sentence(problem));

    /** A button that starts one request and takes no second click until that is over. */
    const action = (text, work, kind = ' aui-button-primary') => {
      const button = element('button', {
        class: 'aui-button' + kind,
        type: 'button',
        onclick: () => {
          button.disabled = true;
          work().catch(fail).then(() => { button.disabled = false; });
        },
      }, text);
      return button;
    };

    const link = (text, onclick) => element('button', { class: 'aui-button aui-button-link', type: 'button', onclick }, text);

    const use = (fieldsWanted, replaceValues) => rest.post('setup', { fields: fieldsWanted, replaceValues }).then((setup) => {
      showUse(setup).focus();
      showScreens(setup);
      say('success', AJS.I18n.getText('rice.setup.created'));
    }, (problem) => {
      const { replaceValues: warning } = problem.errors || {};
      if (!warning) {
        throw problem;
      }
      // What is confirmed is what was asked for, whatever is chosen since.
      const confirm = action(AJS.I18n.getText('rice.setup.replace'), () => use(fieldsWanted, true), '');
      replace(status, element('div', { class: 'aui-message aui-message-warning' }, element('p', {}, warning), element('p', {}, confirm)));
      confirm.focus();
    });

    const additions = (setup) => setup.screens.length === 0
      ? element('p', {}, AJS.I18n.getText('rice.setup.screens.nothing'))
      : element('ul', {}, ...setup.screens.map((addition) =>
        element('li', {}, addition.hasTab
          ? AJS.I18n.getText('rice.setup.screens.missing', nameOf(setup, addition.fieldId), addition.screen)
          : AJS.I18n.getText('rice.setup.screens.notab', nameOf(setup, addition.fieldId), addition.screen))));

    const nameOf = (setup, id) => Object.values(setup.fields).find((field) => field.id === id).name;

    const screensOf = (key) => rest.get('setup?projectKey=' + encodeURIComponent(key));

    const add = (key, plan) => rest.post('setup', { projectKey: key }).then(() => screensOf(key)).then((setup) => {
      showPlan(key, plan, setup);
      say('success', AJS.I18n.getText('rice.setup.screens.added'));
    });

    const settingsOf = (key, setup) => element('p', {},
      element('a', { href: contextPath() + '/plugins/servlet/rice/settings?project=' + encodeURIComponent(key) },
        AJS.I18n.getText('rice.setup.project.settings', setup.projects.find((project) => project.key === key).name)));

    /** Answers may overtake each other: that of a project no longer chosen is not shown. */
    const showPlan = (key, plan, setup) => {
      if (plan.dataset.project === key) {
        replace(plan, additions(setup), setup.screens.some((addition) => addition.hasTab)
          ? action(AJS.I18n.getText('rice.setup.screens.add'), () => add(key, plan)) : null, settingsOf(key, setup));
      }
    };

    const choose = (key, plan) => {
      plan.dataset.project = key;
      replace(plan);
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
      const select = element('select', { id: 'rice-setup-project', class: 'select', onchange: (event) => choose(event.target.value, plan) },
        element('option', { value: '' }, '\u2013'),
        ...setup.projects.map((project) => element('option', { value: project.key }, project.name + ' (' + project.key + ')')));
      replace(screens,
        element('h2', {}, AJS.I18n.getText('rice.setup.projects')),
        element('p', {}, AJS.I18n.getText('rice.setup.project.next')),
        element('p', {}, AJS.I18n.getText('rice.setup.screens.intro'), ' ', AJS.I18n.getText('rice.setup.screens.shared')),
        element('form', { class: 'aui top-label' }, element('div', { class: 'field-group' },
          element('label', { for: 'rice-setup-project' }, AJS.I18n.getText('rice.setup.project')), select)),
        plan);
    };

    /** While fields are chosen: a select in each row, and what choosing others means. */
    const showChoice = (setup) => {
      replace(fields,
        element('h2', {}, AJS.I18n.getText('rice.setup.fields')),
        element('form', { class: 'aui', onsubmit: (event) => event.preventDefault() }, table(setup, true)),
        setup.ready ? element('p', {}, AJS.I18n.getText('rice.setup.change.note')) : null,
        element('p', {},
          action(setup.ready ? AJS.I18n.getText('rice.setup.save') : AJS.I18n.getText('rice.setup.create'), () => use(wishes(fields), false)),
          setup.ready ? link(AJS.I18n.getText('rice.setup.cancel'), () => showUse(setup).focus()) : null));
    };

    const showUse = (setup) => {
      const change = link(AJS.I18n.getText('rice.setup.change'), () => {
        showChoice(setup);
        fields.querySelector('select').focus();
      });
      replace(fields,
        element('h2', {}, AJS.I18n.getText('rice.setup.fields')),
        table(setup, false),
        element('p', { class: 'rice-setup-ready' }, AJS.I18n.getText('rice.setup.ready'), ' ', change));
      return change;
    };

    const show = (setup) => {
      (setup.ready ? showUse : showChoice)(setup);
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
