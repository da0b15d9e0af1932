// Before the page is drawn: the theme that was chosen, or none, which leaves it to the system.
(function () {
    try {
        var chosen = localStorage.getItem('theme');
        if (chosen === 'light' || chosen === 'dark') {
            document.documentElement.dataset.theme = chosen;
        }
    } catch (e) {
        // No storage: the system's choice it is.
    }
})();
