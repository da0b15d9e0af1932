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

    // A button may close the dialog that it names; the focus goes back to the button that opened it.
    var opener = '';
    document.addEventListener('click', function (event) {
        var button = event.target.closest('button');
        if (!button) {
            return;
        }
        if (button.dataset.hides) {
            PF(button.dataset.hides).hide();
            var before = document.getElementById(opener);
            if (before) {
                before.focus();
            }
        } else if (!button.closest('.ui-dialog')) {
            opener = button.id;
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
