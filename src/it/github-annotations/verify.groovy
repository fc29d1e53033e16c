// GitHub reads a command only at the start of a line, and Maven 4 puts a level before what System.out gets.
def path = 'src/main/course/salt.md'
def commands = new File(basedir, 'build.log').readLines('UTF-8').findAll { it.startsWith('::') }
assert commands == [
    "::error file=${path},line=3,col=9,endLine=3,endColumn=25,title=weight-value::" +
        'weight must be a whole number other than 0, found "three, 100%25::x"',
    "::warning file=${path},line=7,col=25,endLine=7,endColumn=28,title=encoding-mojibake::" +
        "'â€™' is UTF-8 read as Windows-1252; it was '’'",
]*.toString()
