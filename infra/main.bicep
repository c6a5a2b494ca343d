// Everything that the code talks to, one file per resource; deployed by `azd up`.
targetScope = 'subscription'

@minLength(1)
@maxLength(32)
@description('Names the resource group and, hashed, everything in it.')
param environmentName string
param location string

@description('An existing Azure OpenAI endpoint to use in place of a new account; its role for the app\'s identity is then yours to grant.')
param openAIEndpoint string = ''
param modelDeployment string = 'gpt-4.1-mini'
param modelVersion string = '2025-04-14'
@minValue(1)
@description('The deployment\'s quota in thousands of tokens a minute.')
param modelCapacity int = 200

@minValue(40)
@maxValue(1000)
param maximumInstanceCount int = 40

@description('Whether anybody may read feeds and story pages without a key. Nothing else ever is anonymous.')
param publicFeeds bool = false
param siteTitle string = 'Summaries'
@description('IANA: the day that a story belongs to is the day there.')
param siteTimeZone string = 'Etc/UTC'
@description('Who is told when something needs a person; empty tells nobody.')
param alertEmail string = ''

@description('Who deploys, as azd knows: may upload and run the operator\'s commands, since there are no keys. Empty grants nobody.')
param operatorId string = ''

var tags = { 'azd-env-name': environmentName }
var token = toLower(uniqueString(subscription().id, environmentName, location))

// Azure grants one request a minute per thousand tokens a minute of this model's quota. Limits are per deployment and ours per instance, so
// each instance takes an equal share, but never less than one article's request (about 8,000 tokens with its cap), or none could ever be sent.
var requestsPerInstance = max(1, modelCapacity / maximumInstanceCount)
var tokensPerInstance = max(8000, modelCapacity * 1000 / maximumInstanceCount)

resource group 'Microsoft.Resources/resourceGroups@2024-03-01' = {
  name: 'rg-${environmentName}'
  location: location
  tags: tags
}

module identity 'identity.bicep' = {
  scope: group
  name: 'identity'
  params: { name: 'id-summarizer-${token}', location: location, tags: tags }
}

module monitoring 'monitoring.bicep' = {
  scope: group
  name: 'monitoring'
  params: {
    logName: 'log-summarizer-${token}'
    insightsName: 'appi-summarizer-${token}'
    location: location
    tags: tags
    principalId: identity.outputs.principalId
  }
}

module storage 'storage.bicep' = {
  scope: group
  name: 'storage'
  params: {
    articlesName: 'starticles${token}'
    hostName: 'sthost${token}'
    location: location
    tags: tags
    principalId: identity.outputs.principalId
    operatorId: operatorId
  }
}

module events 'events.bicep' = {
  scope: group
  name: 'events'
  params: { name: 'evgt-articles-${token}', location: location, tags: tags, articlesName: storage.outputs.articlesName }
}

module openAI 'openai.bicep' = if (empty(openAIEndpoint)) {
  scope: group
  name: 'openai'
  params: {
    name: 'oai-summarizer-${token}'
    location: location
    tags: tags
    principalId: identity.outputs.principalId
    deployment: modelDeployment
    modelVersion: modelVersion
    capacity: modelCapacity
  }
}

module functions 'functions.bicep' = {
  scope: group
  name: 'functions'
  params: {
    planName: 'plan-summarizer-${token}'
    appName: 'func-summarizer-${token}'
    location: location
    tags: tags
    identityId: identity.outputs.id
    identityClientId: identity.outputs.clientId
    blobUri: storage.outputs.blobUri
    queueUri: storage.outputs.queueUri
    hostStorageName: storage.outputs.hostName
    packagesUri: storage.outputs.packagesUri
    insightsConnectionString: monitoring.outputs.connectionString
    modelEndpoint: empty(openAIEndpoint) ? openAI!.outputs.endpoint : openAIEndpoint
    modelDeployment: modelDeployment
    maximumInstanceCount: maximumInstanceCount
    requestsPerMinute: requestsPerInstance
    tokensPerMinute: tokensPerInstance
    publicFeeds: publicFeeds
    siteTitle: siteTitle
    siteTimeZone: siteTimeZone
  }
}

module alerts 'alerts.bicep' = {
  scope: group
  name: 'alerts'
  params: { location: location, tags: tags, insightsId: monitoring.outputs.insightsId, topicId: events.outputs.id, email: alertEmail }
}

output RESOURCE_GROUP string = group.name
output FUNCTION_APP_NAME string = functions.outputs.name
output EVENT_TOPIC_NAME string = events.outputs.name
output ARTICLES_ACCOUNT_ID string = storage.outputs.articlesId
output FEED_URL string = functions.outputs.feedUrl
