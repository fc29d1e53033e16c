def log = new File(basedir, 'build.log').text
[
    'absent.md:1:1': 'The lesson has no front matter',
    'duplicate.md:3:1': "The key 'title' stands here a second time",
    'second.md:3:9': "weight 1 is also the weight of 'first.md'",
    'stages.md:11:1': "Stage 'Closing' has no SRE entry",
    'syntax.md:2:12': 'The front matter is not valid YAML',
    'unclosed.md:1:1': 'The front matter is opened here and never closed',
    'untitled.md:1:1': 'title is missing',
    'weight.md:3:9': 'weight must be a whole number other than 0, found "three"',
].each { place, message ->
    assert log.contains("]: ${message}") : message
    assert log.contains("--> src/main/course/${place}") : place
}
// Each violation is one record of the log, and its source stands below.
assert log.contains('[ERROR] error[weight-value]: weight must be')
assert log =~ /3 . weight: three/
assert log.contains('The course has 8 errors')
assert !log.contains('\tat ') // no stack trace
assert new File(basedir, 'target/course/violations.sarif').exists()
assert !new File(basedir, 'target/malformed-lessons-1.0.0.jar').exists()
