define('rice/settings/page', [], () => ({}));
