(function () {
    function isDark() {
        var chosen = document.documentElement.dataset.theme;
        return chosen ? chosen === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
    }

    function toggle(button) {
        var theme = isDark() ? 'light' : 'dark';
        document.documentElement.dataset.theme = theme;
        button.setAttribute('aria-pressed', String(theme === 'dark'));
        try {
            localStorage.setItem('theme', theme);
        } catch (e) {
            // It holds for this page then.
        }
    }

    // A button may close the dialog that it names.
    document.addEventListener('click', function (event) {
        var button = event.target.closest('[data-hides]');
        if (button) {
            PF(button.dataset.hides).hide();
        }
    });

    document.addEventListener('DOMContentLoaded', function () {
        var button = document.getElementById('theme');
        if (button) {
            button.setAttribute('aria-pressed', String(isDark()));
            button.addEventListener('click', function () {
                toggle(button);
            });
        }
    });
})();
