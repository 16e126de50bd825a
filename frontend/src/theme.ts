(() => { document.documentElement.dataset["x"]="1"; })();
