// A repository of its own, whatever this one lies in: what is shown is relative to it.
new File(basedir, '.git').mkdirs()
new File(basedir, '.git/HEAD').text = 'ref: refs/heads/main\n'
return true
