/** A style sheet is brought in for its effect on the page; the build turns it into a file. */
declare module '*.css'
