/** The page's entry. */
document.title = "Forkcast";
