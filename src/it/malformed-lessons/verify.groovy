def log = new File(basedir, 'build.log').text
[
    'src/main/course/absent.md:1:1: error The lesson has no front matter',
    'src/main/course/duplicate.md:3:1: error The key \'title\' stands here a second time',
    'src/main/course/second.md:3:9: error weight 1 is also the weight of \'first.md\'',
    'src/main/course/stages.md:11:1: error Stage \'Closing\' has no SRE entry',
    'src/main/course/syntax.md:2:12: error The front matter is not valid YAML',
    'src/main/course/unclosed.md:1:1: error The front matter is opened here and never closed',
    'src/main/course/untitled.md:1:1: error title is missing',
    'src/main/course/weight.md:3:9: error weight must be a positive whole number, found "three"',
].each { assert log.contains(it) : it }
assert log.contains('The course has 8 errors')
assert !log.contains('\tat ') // no stack trace
assert new File(basedir, 'target/course/violations.sarif').exists()
assert !new File(basedir, 'target/malformed-lessons-1.0.0.jar').exists()
